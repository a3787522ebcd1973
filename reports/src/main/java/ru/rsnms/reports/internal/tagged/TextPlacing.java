package ru.rsnms.reports.internal.tagged;

import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import ru.rsnms.reports.internal.tagged.structure.Element;
import ru.rsnms.reports.internal.tagged.text.Line;
import ru.rsnms.reports.internal.tagged.text.Lines;
import ru.rsnms.reports.internal.tagged.text.Run;
import ru.rsnms.reports.internal.tagged.text.StyledText;

/** Finds the place of a text on the page, turned or upright, and in the structure. */
final class TextPlacing {

  private final FileDrawing file;
  private final PageContent page;
  private final int pageObject;
  private final Annotations annotations;

  TextPlacing(FileDrawing file, PageContent page, int pageObject, Annotations annotations) {
    this.file = file;
    this.page = page;
    this.pageObject = pageObject;
    this.annotations = annotations;
  }

  void draw(JRPrintText element, Look look, int x, int y) {
    file.destinations().anchor(element, x, page.up(y));
    StyledText text = file.links().in(look.text(element));
    if (text.text().isEmpty() && !look.tags().isCell()) {
      return;
    }
    short[] breaks = breaks(element, text);
    Element place =
        file.flow()
            .text(
                look.tags(),
                element.getSourceElementId(),
                pageObject,
                look.tags().goesOn() || isOpen(breaks, text));
    if (text.text().isEmpty()) {
      return;
    }
    if (look.tags().bookmarkLevel() > 0) {
      file.destinations().heading(look.tags().bookmarkLevel(), text.text(), x, page.up(y));
    }
    Lines lines = Lines.saved(text, look.format(), breaks, isIndented(element));
    if (isLink(element) && place != null) {
      Element link = file.flow().part(place, "Link");
      place(element, look, text, lines, link, x, y);
      annotations.add(
          element,
          link,
          text.text(),
          x,
          page.up(y + element.getHeight()),
          x + element.getWidth(),
          page.up(y));
      file.flow().finish(link);
    } else {
      place(element, look, text, lines, place, x, y);
    }
  }

  private static short[] breaks(JRPrintText element, StyledText text) {
    short[] breaks = element.getLineBreakOffsets();
    if (breaks == null && !text.text().isEmpty()) {
      throw new IllegalArgumentException(
          "The fill has not saved the line breaks: " + element.getOriginalText());
    }
    return breaks == null ? JRPrintText.ZERO_LINE_BREAK_OFFSETS : breaks;
  }

  private static boolean isOpen(short[] breaks, StyledText text) {
    int at = 0;
    for (short offset : breaks) {
      at += offset;
    }
    return at > 0 && at == text.text().length();
  }

  private static boolean isIndented(JRPrintText element) {
    return !element.hasProperties()
        || !"false"
            .equals(
                element.getPropertiesMap().getProperty(JRPrintText.PROPERTY_AWT_INDENT_FIRST_LINE));
  }

  private static boolean isLink(JRPrintHyperlink element) {
    HyperlinkTypeEnum type = element.getHyperlinkType();
    return type != null && type != HyperlinkTypeEnum.NONE;
  }

  /** Edges of the room for text, seen in the direction of the text. */
  private record Room(double left, double top, double height) {

    static Room of(JRPrintText element, Look look) {
      Look.Padding edge = look.padding();
      int across = edge.left() + edge.right();
      int down = edge.top() + edge.bottom();
      return switch (look.rotation()) {
        case NONE -> new Room(edge.left(), edge.top(), element.getHeight() - down);
        case LEFT -> new Room(edge.bottom(), edge.left(), element.getWidth() - across);
        case RIGHT -> new Room(edge.top(), edge.right(), element.getWidth() - across);
        case UPSIDE_DOWN -> new Room(edge.right(), edge.bottom(), element.getHeight() - down);
      };
    }
  }

  private void place(
      JRPrintText element, Look look, StyledText text, Lines lines, Element place, int x, int y) {
    Room room = Room.of(element, look);
    double spare = room.height() - Math.ceil(lines.height());
    double shift =
        switch (look.down()) {
          case MIDDLE -> spare / 2;
          case BOTTOM -> spare;
          default -> 0;
        };
    double down = room.top() + shift;
    double right = (double) x + element.getWidth();
    double low = page.up(y + element.getHeight());
    switch (look.rotation()) {
      case NONE -> draw(look, text, lines, place, x + room.left(), page.up(y + down));
      case LEFT -> {
        page.turn(0, 1, -1, 0, x, low);
        drawTurned(look, text, lines, place, room.left(), -down);
      }
      case RIGHT -> {
        page.turn(0, -1, 1, 0, right, page.up(y));
        drawTurned(look, text, lines, place, room.left(), -down);
      }
      case UPSIDE_DOWN -> {
        page.turn(-1, 0, 0, -1, right, low);
        drawTurned(look, text, lines, place, room.left(), -down);
      }
    }
  }

  private void drawTurned(
      Look look, StyledText text, Lines lines, Element place, double x, double y) {
    draw(look, text, lines, place, x, y);
    page.restore();
  }

  private void draw(Look look, StyledText text, Lines lines, Element place, double x, double y) {
    double left = look.pushedRight() ? x + roomBesideLongest(look, text, lines) : x;
    new TextDrawing(page, text, look.format(), place, look.tags().isCell(), this::linked, left, y)
        .draw(lines.list(), look.across());
  }

  private static double roomBesideLongest(Look look, StyledText text, Lines lines) {
    double longest = 0;
    for (Line line : lines.list()) {
      double start = look.format().start(line.first());
      longest = Math.max(longest, start + text.width(line.start(), line.end()));
    }
    return Math.max(0, look.format().width() - look.format().right() - longest);
  }

  private Element linked(
      Run run, Element text, double left, double bottom, double right, double top) {
    if (text == null) {
      return null;
    }
    Element link = file.flow().part(text, "Link");
    annotations.add(run.link(), link, run.link().getHyperlinkReference(), left, bottom, right, top);
    file.later(link);
    return link;
  }
}
