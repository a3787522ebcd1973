package ru.rsnms.reserve.letter;

import ru.rsnms.reserve.run.LevelRef;

/**
 * Which letters of a level a list holds; every part but the level may be {@code null}.
 *
 * @param words part of a name, or the number of an application
 */
public record LetterFilter(
    LevelRef level, LetterKind kind, LetterChannel channel, DeliveryStage stage, String words) {

  public static LetterFilter of(LevelRef level) {
    return new LetterFilter(level, null, null, null, null);
  }
}
