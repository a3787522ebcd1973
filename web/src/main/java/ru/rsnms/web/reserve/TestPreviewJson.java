package ru.rsnms.web.reserve;

import java.util.List;
import java.util.Map;
import ru.rsnms.reserve.TestPreview;
import ru.rsnms.reserve.exam.Scale;

/** What a file with a test holds; nothing is saved. */
public record TestPreviewJson(
    String title,
    int minutes,
    int items,
    Map<Scale, Integer> perScale,
    List<TestFindingJson> findings) {

  static TestPreviewJson of(TestPreview preview) {
    return new TestPreviewJson(
        preview.title(),
        preview.minutes(),
        preview.items(),
        preview.perScale(),
        preview.findings().stream().map(TestFindingJson::of).toList());
  }
}
