package ru.rsnms.web.reserve;

import jakarta.ws.rs.QueryParam;
import ru.rsnms.reserve.letter.DeliveryStage;
import ru.rsnms.reserve.letter.LetterChannel;
import ru.rsnms.reserve.letter.LetterFilter;
import ru.rsnms.reserve.letter.LetterKind;
import ru.rsnms.reserve.run.LevelRef;

/** The part of the address of a list of letters that narrows it. */
public class LetterSearch {

  @QueryParam("kind")
  LetterKind kind;

  @QueryParam("channel")
  LetterChannel channel;

  @QueryParam("stage")
  DeliveryStage stage;

  @QueryParam("words")
  String words;

  LetterFilter filter(LevelRef level) {
    return new LetterFilter(level, kind, channel, stage, words);
  }
}
