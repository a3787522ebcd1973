package ru.rsnms.document.adapter;

import java.nio.charset.StandardCharsets;

/**
 * A small document with every kind of annex and without a single slip; slips are made by replacing
 * words.
 */
final class CleanBundle {

  private static final String JSON =
      """
      {
        "order": {
          "id": "clean", "doc_type": "ПРИКАЗ", "issuing_body": "Управление образования",
          "registration": null, "date": {"verbatim": "от 10.01.2026", "norm": "2026-01-10"},
          "number": "7", "place": "г. Город", "title": "О работе с кадрами на 2026-2027 гг.",
          "preamble": "В целях работы с кадрами", "resolving_word": "ПРИКАЗЫВАЮ:",
          "items": [
            {"number": "1", "text": "Утвердить план (приложение № 1).", "new_wording": null, "children": [
              {"number": "1.1", "text": "Начать сразу.", "new_wording": null, "children": []},
              {"number": "1.2", "text": "Продолжить.", "new_wording": null, "children": []}]},
            {"number": "2", "text": "Утвердить положение (приложение № 2).", "new_wording": null, "children": []},
            {"number": "3", "text": "Контроль оставляю за собой.", "new_wording": null, "children": []}],
          "signatory": {"position": "Начальник", "name": "И.И. Петров"},
          "acquaintance": {"heading": "Ознакомлены:", "persons": [{"name": "А.А. Белова", "signature_line": "____"}],
            "date_line": "«__» ______ 2026 г."},
          "annexes": [
            {"heading": "Приложение 1 к приказу от 10.01.2026 № 7",
              "data": {"title": "ПЛАН", "files": ["plan.json", "targets.json"]}},
            {"heading": "Приложение 2 к приказу от 10.01.2026 № 7",
              "data": {"title": "ПОЛОЖЕНИЕ", "files": ["regulation.json"]}}],
          "control": null, "basis": [], "amends": [], "repeals": [], "notes": []
        },
        "files": {
          "plan.json": {
            "level": "municipal", "heading": null, "title": "ПЛАН работы с кадрами",
            "norm": {"period": {"from": "2026-01-01", "to": "2027-12-31"}},
            "columns": ["№", "Мероприятие", "Ответственный", "Срок", "Результат"], "column_numbers": null,
            "sections": [
              {"id": "s1", "label": null, "number": "1", "title": "ПОДГОТОВКА", "groups": [], "rows": [
                {"id": "r1", "number": "1.1", "group": null, "row_type": "activity", "activity": "Собрать сведения",
                  "activity_parts": null, "subject": null,
                  "responsible": {"verbatim": "ОО", "parties": [{"verbatim": "ОО", "executor": "oo"}]},
                  "term": {"verbatim": "Март 2026", "start": null, "end": null,
                    "norm": {"from": "2026-03-01", "to": "2026-03-31"}},
                  "result": "Сведения", "document": null, "control_level": null, "footnote": null, "extra": []},
                {"id": "r2", "number": "1.2", "group": null, "row_type": "activity", "activity": "Обобщить сведения",
                  "activity_parts": null, "subject": null,
                  "responsible": {"verbatim": "УО", "parties": [{"verbatim": "УО", "executor": "uo"}]},
                  "term": {"verbatim": "Май 2027", "start": null, "end": null,
                    "norm": {"from": "2027-05-01", "to": "2027-05-31"}},
                  "result": "Справка", "document": null, "control_level": null, "footnote": null, "extra": []}]},
              {"id": "s2", "label": null, "number": "2", "title": "РАБОТА", "groups": [], "rows": []}],
            "footnotes": []
          },
          "targets.json": {
            "derived_from": null, "title": "Показатели на 2026-2027 гг.", "columns": ["№", "Единица", "2026", "2027"],
            "indicators": [
              {"number": "1", "name": "Доля молодых", "unit": "%", "values": [
                {"year": 2026, "verbatim": "20,0"}, {"year": 2027, "verbatim": "25,0"}]}]
          },
          "regulation.json": {
            "title": "ПОЛОЖЕНИЕ о работе",
            "sections": [
              {"id": "1", "number": "1", "title": "Общее", "clauses": [
                {"id": "1.1", "number": "1.1", "text": "Работа ведётся.", "children": []},
                {"id": "1.2", "number": "1.2", "text": "Доля молодых растёт:", "children": [
                  {"number": null, "text": "не менее 20 %", "children": []}]}]},
              {"id": "2", "number": "2", "title": "Порядок", "clauses": [
                {"id": "2.1", "number": "2.1", "text": "С 01.09.2026.", "children": []}]}]
          }
        }
      }
      """;

  private CleanBundle() {}

  static byte[] bytes() {
    return JSON.getBytes(StandardCharsets.UTF_8);
  }

  /** The same with one slip. */
  static byte[] with(String words, String slip) {
    if (!JSON.contains(words)) {
      throw new IllegalArgumentException("the clean document does not say " + words);
    }
    return JSON.replace(words, slip).getBytes(StandardCharsets.UTF_8);
  }
}
