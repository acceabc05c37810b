import { type ComponentType, createElement, lazy } from "react";

const renewals = new Set<() => void>();

/**
 * A page whose script is fetched when it is shown. React keeps a failure for good; here the script is
 * asked for again after `forgetFailures`.
 */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const fetched = async () => {
    try {
      return { default: await load() };
    } catch (error) {
      renewals.add(renew);
      throw error;
    }
  };
  let Script = lazy(fetched);
  const renew = () => {
    Script = lazy(fetched);
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called once a page, when the app starts
  return function Page(props: Props) {
    return createElement<Props>(Script, props);
  };
}

/** The reader goes somewhere: what could not be fetched before may be there now. */
export function forgetFailures(): void {
  for (const renew of renewals) renew();
  renewals.clear();
}
