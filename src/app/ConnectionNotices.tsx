import { useStore } from "zustand";
import { connectionStore } from "../load/connection";
import { ConnectionNotice } from "../views/frame/ConnectionNotice";
import { UpdateNotice } from "../views/frame/UpdateNotice";

/** What there is to say about the connection and about newer versions of the site. */
export function ConnectionNotices() {
  const { lost, stored, update } = useStore(connectionStore);
  return (
    <>
      <ConnectionNotice lost={lost} stored={stored} />
      <UpdateNotice onUpdate={update} />
    </>
  );
}
