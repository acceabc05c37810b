import { DOMParser, Schema } from "prosemirror-model";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { tableEditing, tableNodes } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";

/** A rich-text editor with tables, as content systems have one; a test pastes into it. */
const tables = tableNodes({ tableGroup: "block", cellContent: "block+", cellAttributes: {} });
const withTables = new Schema({
  nodes: schema.spec.nodes.append(tables),
  marks: schema.spec.marks,
});

const empty = DOMParser.fromSchema(withTables).parse(document.createElement("div"));
const state = EditorState.create({ doc: empty, plugins: [tableEditing()] });

new EditorView(document.body, { state });
