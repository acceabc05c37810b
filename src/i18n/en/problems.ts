import type { ProblemCode } from "../../model/problems";

/**
 * What is wrong with a file, in a sentence that names the wrong value. `{…}` stands for a parameter of the
 * problem; values are shown as they stand in the file.
 */
export const problems: Record<ProblemCode, string> = {
  "not-json": "the file cannot be read as JSON: {message}",
  "not-utf-8": "the file is not written in {name}",
  "doubled-key": "the key {key} stands here more than once",
  "control-character": "invisible control characters stand here: {characters}",
  "wrong-shape": "something else belongs here: {expected}",
  "unknown-format": "the format of this file is not known; known is {expected}",
  "id-is-not-file-name": "the id {id} is not the name of the file, {file}",
  "doubled-id": "the id {id} is used more than once",
  "unknown-id": "nothing is called {id}",
  "unknown-kind": "no kind of event is called {id}",
  "unknown-speaker": "no speaker and no outlet is called {id}",
  "unknown-outlet": "no outlet is called {id}",
  "unknown-party": "no party is called {id}",
  "unknown-measure": "no measure is called {id}",
  "unknown-population": "no population is called {id}",
  "unknown-topic": "no topic is called {id}",
  "unknown-item": "the topic has no answer called {id}",
  "unknown-place": "no place is called {id}",
  "unknown-movement": "the record has no movement called {id}",
  "unknown-source": "no source here is called {id}",
  "unknown-claim": "no claim here is called {id}",
  "unknown-row": "no row is called {id}",
  "bad-quantity": "{value} is not a number in the notation of records",
  "interval-upside-down": "{value} begins above its end",
  "bad-date": "{value} is not a date that EDTF knows",
  "time-without-offset":
    "the clock time {value} says neither its offset from UTC nor whose clock it is",
  "negated-proposition": "a proposition has to be put in the positive: {text}",
  "no-source-no-reason": "there is no source, and no reason for having none",
  "reason-beside-source": "a reason for having no source stands beside a source",
  "no-question": "the claim answers no question: a movement, a measure or a topic is missing",
  "two-questions": "the claim answers more than one question; it has to be two claims",
  "no-answer": "the claim gives no answer; expected is {expected}",
  "two-answers": "the claim gives more than one answer: {keys}",
  "answer-does-not-fit":
    "the answer does not fit the question: {given} is given, {expected} is expected",
  "two-degrees":
    "a claim is asserted, likely, denied, declined or unknown, and only one of these: {keys}",
  "key-does-not-apply": "the key {key} means nothing here without {needed}",
  "whole-without-movement": "only a claim on a movement can be given as its whole",
  "wrong-receiver":
    "{party} cannot be the receiver here: a party receives its own people, and never from itself",
  "parts-exceed-whole": "the parts come to {parts} at least, the whole is {whole} at most",
  "not-summable": "{claim} holds no number that could be added up",
  "supersedes-other":
    "the claim {id} answers another question or is another side’s, and cannot be superseded here",
  cycle: "{id} leads back to itself",
  "claim-unmarked": "the claim {claim} is not marked in the text in this language: {language}",
  "mark-without-claim": "the text marks {claim}, and there is no such claim ({language})",
  "mark-unclosed": "a bracket is not closed; brackets that mark no claim are written \\[ and \\]",
  "unsafe-address": "{value} is not an address that begins with http or https",
  "personal-name": "this looks like a person’s name: {words}",
  "comparison-failed": "the record reads well, but cannot be compared: {message}",
  "version-missing": "this version of the record is not kept: {version}",
  "version-not-logged": "the version is kept, but the log does not know it: {file}",
  "version-is-not-content":
    "what was published may not be changed: the content is version {version}, the file is called {file}",
  "log-out-of-order": "{value} is before the day of the line above it",
  "published-record-missing":
    "the record {id} was published and is gone; it has to be withdrawn, or its new name given in data/renamed.json",
  "renamed-still-there": "{id} is an old name, and an event is still called so",
  "unknown-event": "no event is called {id}",
};
