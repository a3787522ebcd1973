/**
 * What becomes of an order once it has its number: who has to do what by when, where it is made
 * public, and who sees to it.
 *
 * <p>The plan is read from the words of the clauses as a proposal, an official confirms it, and
 * from there each instruction has its own life. Where to begin reading: {@link
 * ru.rsnms.execution.InstructionStage}, {@link ru.rsnms.execution.ClauseReading}, {@link
 * ru.rsnms.execution.InstructionService}.
 */
package ru.rsnms.execution;
