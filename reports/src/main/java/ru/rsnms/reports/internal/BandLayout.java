package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;
import ru.rsnms.reports.internal.text.TextSetting;

/** What a band of a template needs to tell how high a row will be. */
final class BandLayout {

  /** A stretching text element of the band. */
  private record Slot(
      String field,
      int x,
      int y,
      int width,
      int height,
      int padding,
      boolean floats,
      TextSetting setting) {

    static Slot of(JRTextField text) {
      int padding = text.getLineBox().getTopPadding() + text.getLineBox().getBottomPadding();
      return new Slot(
          fieldOf(text.getExpression()),
          text.getX(),
          text.getY(),
          text.getWidth(),
          text.getHeight(),
          padding,
          text.getPositionType() == PositionTypeEnum.FLOAT,
          TextSetting.of(text));
    }

    int needed(int lines) {
      return setting.height(lines) + padding;
    }

    int growth(int lines) {
      return Math.max(0, needed(lines) - height);
    }

    boolean isPushedBy(Slot above) {
      return floats
          && above.y + above.height <= y
          && above.x < x + width
          && x < above.x + above.width;
    }
  }

  private final int height;
  private final List<Slot> slots;

  /** Texts of merged cells, which do not stretch the band. */
  private final Map<String, Slot> spans;

  private BandLayout(int height, List<Slot> slots, Map<String, Slot> spans) {
    this.height = height;
    this.slots = slots;
    this.spans = spans;
  }

  static BandLayout of(JRBand band) {
    List<Slot> slots = new ArrayList<>();
    Map<String, Slot> spans = new HashMap<>();
    for (JRElement element : band.getElements()) {
      if (element instanceof JRTextField text) {
        Slot slot = Slot.of(text);
        if (LineMeasurer.overflows(text)) {
          spans.put(slot.field(), slot);
        } else {
          slots.add(slot);
        }
      }
    }
    slots.sort(Comparator.comparingInt(Slot::y));
    return new BandLayout(band.getHeight(), List.copyOf(slots), spans);
  }

  /** Name of the field an expression consists of. */
  static String fieldOf(JRExpression expression) {
    return expression.getChunks()[0].getText();
  }

  /** Breaks the texts of a row into lines, in the order of the slots. */
  List<List<Line>> lines(Map<String, String> texts) {
    List<List<Line>> lines = new ArrayList<>(slots.size());
    for (Slot slot : slots) {
      String text = texts.get(slot.field());
      lines.add(text == null ? List.of() : slot.setting().lines(text));
    }
    return lines;
  }

  /** How many lines the merged cells beginning in a row have, by field. */
  Map<String, Integer> spanLines(Map<String, String> texts) {
    if (spans.isEmpty()) {
      return Map.of();
    }
    Map<String, Integer> lines = new HashMap<>();
    spans.forEach(
        (field, slot) -> {
          String text = texts.get(field);
          if (text != null) {
            lines.put(field, slot.setting().lines(text).size());
          }
        });
    return lines;
  }

  /** Height of a merged cell of so many lines. */
  int spanHeight(String field, int lines) {
    return spans.get(field).needed(lines);
  }

  String field(int slot) {
    return slots.get(slot).field();
  }

  /** Height with at most so many lines of each text. */
  int height(List<List<Line>> lines, int limit) {
    int most = 0;
    int[] spread = new int[slots.size()];
    for (int i = 0; i < spread.length; i++) {
      int pushed = 0;
      for (int above = 0; above < i; above++) {
        if (slots.get(i).isPushedBy(slots.get(above))) {
          pushed = Math.max(pushed, spread[above]);
        }
      }
      spread[i] = pushed + slots.get(i).growth(Math.min(lines.get(i).size(), limit));
      most = Math.max(most, spread[i]);
    }
    return height + most;
  }
}
