/** The part that finds officials, figures and quotes in a text, and notes in it again. Waits for the content script to use it. */
import { ANCHORING } from "../core/anchor/anchoring";
import type {} from "./running";
import { setUpAnalyser } from "./set-up-analyser";

globalThis.onRecordAnalyser = { setUp: setUpAnalyser, anchoring: ANCHORING };
