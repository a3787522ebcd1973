/**
 * Letters of a level: what a published decision says to the one it is about, through which channel
 * it went and whether it arrived. No letter without a decision.
 */
package ru.rsnms.reserve.letter;
