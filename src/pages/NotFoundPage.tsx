import { Trouble } from "../views/frame/Trouble";
import { useTexts } from "../views/reader";
import { WhatThereIs } from "./WhatThereIs";

/** For addresses that lead nowhere: what was asked for, and what there is. */
export function NotFoundPage({ path }: { path: string }) {
  const { frame } = useTexts();
  return (
    <>
      <Trouble {...frame.notFound} asked={path} technical={null} again={false} />
      <WhatThereIs />
    </>
  );
}
