package ru.rsnms.reserve.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.rsnms.reserve.exam.RawExam.RawBand;
import ru.rsnms.reserve.exam.RawExam.RawItem;
import ru.rsnms.reserve.exam.RawExam.RawOption;
import ru.rsnms.reserve.exam.RawExam.Setting;

/** What is understood of a file, and what is told instead of guessed. */
class ExamParserTest {

  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private final List<RawItem> items = new ArrayList<>();
  private final List<RawBand> bands = new ArrayList<>();

  ExamParserTest() {
    settings.put(Setting.TITLE, "Проба");
    settings.put(Setting.MINUTES, "45");
    settings.put(Setting.INSTRUCTIONS, "Отвечайте сразу.");
    settings.put(Setting.UNANSWERED, "LEAST");
    settings.put(Setting.SOURCE, "протокол от 12.01.2027 № 1");
    for (var scale : Scale.values()) {
      settings.put(Setting.valueOf(scale.name()), "25");
      items.add(item(items.size() + 2, "Утверждение " + scale, "AGREEMENT", scale.name(), ""));
      bands.add(new RawBand(bands.size() + 2, scale.name(), "0", "Слова."));
    }
  }

  private static RawItem item(
      int row, String text, String kind, String scale, String reversed, RawOption... options) {
    return new RawItem(row, text, kind, scale, reversed, "", List.of(options));
  }

  private ExamReading read() {
    return ExamParser.read(new RawExam(settings, items, bands));
  }

  @Test
  void a_whole_file_becomes_a_test() {
    items.add(
        item(
            9,
            "Выбор",
            "Один ответ",
            "Лидерские качества",
            "нет",
            new RawOption("Да", "1,5"),
            new RawOption("Нет", "0")));
    items.add(item(10, "Обратное", "согласие от 1 до 5", "LEADERSHIP", "Да"));

    var exam = read().exam();

    assertThat(exam.minutes()).isEqualTo(45);
    assertThat(exam.items()).hasSize(6);
    assertThat(exam.items().get(4).points(1)).isEqualByComparingTo("1.5");
    assertThat(exam.items().get(5).points(5)).isEqualByComparingTo("1");
    assertThat(exam.rule().origin().isNamed()).isTrue();
  }

  @Test
  void each_thing_not_understood_is_told_with_its_row() {
    items.add(item(7, "Утверждение ORGANISING", "AGREEMENT", "ORGANISING", ""));
    items.add(item(8, "", "AGREEMENT", "ORGANISING", ""));
    items.add(item(9, "а", "иначе", "ORGANISING", ""));
    items.add(item(10, "б", "AGREEMENT", "чего-то", "может быть"));
    items.add(item(11, "в", "CHOICE", "ORGANISING", "", new RawOption("Да", "1")));
    items.add(item(12, "г", "CHOICE", "ORGANISING", "", o("Да", "1"), o("Нет", "1")));
    items.add(item(13, "д", "CHOICE", "ORGANISING", "", o("Да", "много"), o("Нет", "1")));
    items.add(item(14, "е", "AGREEMENT", "ORGANISING", "", o("Да", "1")));
    items.add(item(15, "ж", "CHOICE", "ORGANISING", "да", o("Да", "1"), o("Нет", "0")));
    items.add(new RawItem(16, "з", "AGREEMENT", "ORGANISING", "", "-1", List.of()));

    assertThat(read().exam()).isNull();
    assertThat(read().findings().stream().map(one -> one.row() + " " + one.code()))
        .containsExactlyInAnyOrder(
            "7 reserve/test-item-twice",
            "8 reserve/test-item-text",
            "9 reserve/test-item-kind",
            "10 reserve/test-item-scale",
            "10 reserve/test-item-reversed",
            "11 reserve/test-options",
            "12 reserve/test-options-equal",
            "13 reserve/test-option",
            "14 reserve/test-item-no-options",
            "15 reserve/test-item-not-reversed",
            "16 reserve/test-item-weight");
    assertThat(read().findings()).allSatisfy(one -> assertThat(one.sentence()).isNotBlank());
  }

  private static RawOption o(String text, String points) {
    return new RawOption(text, points);
  }

  @Test
  void what_is_lacking_altogether_is_told_too() {
    settings.clear();
    items.clear();
    bands.clear();

    assertThat(codes())
        .contains(
            "reserve/test-setting-missing",
            "reserve/test-minutes",
            "reserve/test-weights-none",
            "reserve/test-scale-weight",
            "reserve/test-unanswered",
            "reserve/test-scale-empty",
            "reserve/test-band-from-zero");
  }

  @Test
  void limits_are_kept() {
    settings.put(Setting.MINUTES, "0");
    settings.put(Setting.TITLE, "т".repeat(201));
    bands.add(new RawBand(9, "LEADERSHIP", "101", "Слова."));
    assertThat(codes())
        .containsExactlyInAnyOrder(
            "reserve/test-setting-long", "reserve/test-minutes", "reserve/test-band");

    Stream.iterate(0, one -> one + 1)
        .limit(301)
        .forEach(one -> items.add(item(one, "и" + one, "AGREEMENT", "POTENTIAL", "")));
    assertThat(codes()).contains("reserve/test-items-many");
  }

  private List<String> codes() {
    return read().findings().stream().map(ExamFinding::code).toList();
  }
}
