package ru.rsnms.reports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.renderers.Renderable;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.LineMeasurer;

/**
 * A band of a template: tells how high a row will be and prints it. Texts that grow push those that
 * float under them and the end of the band down, as in a fill by JasperReports. Immutable.
 */
final class BandLayout {

  /** How far each slot is pushed down, how much it grows, and how much the band grows. */
  private record Stretch(int[] pushed, int[] growth, int band) {}

  private final int height;

  /** Those that stretch the band from top to bottom, then those of merged cells. */
  private final List<TextSlot> slots;

  private final int stretching;

  /** In the order of the band. */
  private final List<Stamp> stamps;

  /** The slot of each stamp; -1 if it is no text. */
  private final int[] slotOf;

  /**
   * Reads a band.
   *
   * @param styles of its template
   * @param firstId number of its first element among all of the template
   */
  BandLayout(JRBand band, JRDefaultStyleProvider styles, int firstId) {
    height = band.getHeight();
    List<JRElement> elements = List.of(band.getElements());
    List<JRTextField> texts =
        elements.stream()
            .filter(JRTextField.class::isInstance)
            .map(JRTextField.class::cast)
            .sorted(
                Comparator.comparing((JRTextField text) -> LineMeasurer.overflows(text))
                    .thenComparingInt(JRElement::getY))
            .toList();
    slots = texts.stream().map(TextSlot::of).toList();
    stretching = (int) slots.stream().filter(slot -> !slot.overflows()).count();
    stamps = new ArrayList<>(elements.size());
    slotOf = new int[elements.size()];
    for (int i = 0; i < slotOf.length; i++) {
      stamps.add(new Stamp(elements.get(i), styles, firstId + i));
      slotOf[i] = texts.indexOf(elements.get(i));
    }
  }

  /** How many elements it has. */
  int size() {
    return stamps.size();
  }

  /** Breaks the texts of a row into lines, in the order of the slots. */
  List<List<Line>> lines(Map<String, String> texts) {
    List<List<Line>> lines = new ArrayList<>(slots.size());
    for (TextSlot slot : slots) {
      lines.add(slot.lines(texts.get(slot.field())));
    }
    return lines;
  }

  /** How many slots stretch the band: the first ones; the others are those of merged cells. */
  int stretching() {
    return stretching;
  }

  TextSlot slot(int index) {
    return slots.get(index);
  }

  /** Height with at most so many lines of each text. */
  int height(List<List<Line>> lines, int limit) {
    return height + stretch(lines, limit).band();
  }

  private Stretch stretch(List<List<Line>> lines, int limit) {
    int[] pushed = new int[slots.size()];
    int[] growth = new int[slots.size()];
    int most = 0;
    for (int i = 0; i < stretching; i++) {
      for (int above = 0; above < i; above++) {
        if (slots.get(i).isPushedBy(slots.get(above))) {
          pushed[i] = Math.max(pushed[i], pushed[above] + growth[above]);
        }
      }
      growth[i] = slots.get(i).growth(Math.min(lines.get(i).size(), limit));
      most = Math.max(most, pushed[i] + growth[i]);
    }
    return new Stretch(pushed, growth, most);
  }

  /**
   * Prints a row.
   *
   * @param lines of its texts, in the order of the slots
   * @param left edge of the band on the page
   * @param top edge of the band on the page
   * @param picture for an image in the band; nullable
   */
  void print(
      FlowRow row,
      List<List<Line>> lines,
      int left,
      int top,
      Renderable picture,
      List<JRPrintElement> page) {
    Stretch stretch = stretch(lines, Integer.MAX_VALUE);
    for (int i = 0; i < stamps.size(); i++) {
      int slot = slotOf[i];
      JRPrintElement printed =
          stamps.get(i).print(row, slot < 0 ? List.of() : lines.get(slot), picture);
      if (printed != null) {
        place(printed, stamps.get(i).element(), left, top, slot, stretch);
        page.add(printed);
      }
    }
  }

  private static void place(
      JRPrintElement printed, JRElement element, int left, int top, int slot, Stretch stretch) {
    int growth = slot < 0 ? 0 : stretch.growth()[slot];
    int down =
        switch (PositionTypeEnum.getValueOrDefault(element.getPositionType())) {
          case FLOAT -> stretch.pushed()[slot];
          case FIX_RELATIVE_TO_BOTTOM -> stretch.band();
          case FIX_RELATIVE_TO_TOP -> 0;
        };
    int higher =
        switch (StretchTypeEnum.getValueOrDefault(element.getStretchType())) {
          case NO_STRETCH -> growth;
          case CONTAINER_HEIGHT -> Math.max(growth, stretch.band());
          case CONTAINER_BOTTOM -> Math.max(growth, stretch.band() - down);
          default -> throw new IllegalArgumentException("Sheets do not stretch so: " + element);
        };
    printed.setX(left + element.getX());
    printed.setY(top + element.getY() + down);
    printed.setWidth(element.getWidth());
    printed.setHeight(element.getHeight() + higher);
  }
}
