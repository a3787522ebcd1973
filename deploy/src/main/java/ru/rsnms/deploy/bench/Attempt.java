package ru.rsnms.deploy.bench;

/** Something whose time is taken. */
@FunctionalInterface
interface Attempt {

  /**
   * @param turn number of the repetition, from 0; lets each repetition ask for something else
   */
  void run(int turn) throws Exception;

  /** Nanoseconds of one repetition. */
  default long timed(int turn) throws Exception {
    var begin = System.nanoTime();
    run(turn);
    return System.nanoTime() - begin;
  }
}
