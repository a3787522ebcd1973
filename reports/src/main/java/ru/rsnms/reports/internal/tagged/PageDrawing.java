package ru.rsnms.reports.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRGenericPrintElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintEllipse;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintGraphicElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.base.JRBasePrintHyperlink;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.LineDirectionEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.structure.Element;
import ru.rsnms.reports.internal.tagged.structure.Tags;

/** Draws the elements of one page in their order; rules come last, above everything. */
final class PageDrawing {

  private static final String QR = "qr";
  private static final String BAR = "bar";

  private final FileDrawing file;
  private final PageContent page;
  private final int pageObject;
  private final RuleDrawing rules;
  private final ShapeDrawing shapes;
  private final TextPlacing texts;
  private final Annotations annotations;
  private final List<Runnable> last = new ArrayList<>();

  PageDrawing(FileDrawing file, PageContent page, int pageObject) {
    this.file = file;
    this.page = page;
    this.pageObject = pageObject;
    rules = new RuleDrawing(page);
    shapes = new ShapeDrawing(page);
    annotations = new Annotations(file);
    texts = new TextPlacing(file, page, pageObject, annotations);
  }

  /** Draws everything and says the annotations of the page. */
  Bytes draw(List<JRPrintElement> elements) {
    drawAll(elements, 0, 0);
    last.forEach(Runnable::run);
    rules.draw();
    return annotations.entry();
  }

  private void drawAll(List<JRPrintElement> elements, int x, int y) {
    for (JRPrintElement element : elements) {
      draw(element, x + element.getX(), y + element.getY());
    }
  }

  private void draw(JRPrintElement element, int x, int y) {
    if (element instanceof JRPrintText text) {
      Look look = file.look(text);
      if (look.tags().readLast()) {
        last.add(() -> draw(text, look, x, y));
      } else {
        draw(text, look, x, y);
      }
    } else if (element instanceof JRPrintFrame frame) {
      draw(frame, x, y);
    } else if (element instanceof JRPrintLine line) {
      draw(line, x, y);
    } else if (element instanceof JRPrintRectangle || element instanceof JRPrintEllipse) {
      drawn(element, x, y, () -> shapes.shape((JRPrintGraphicElement) element, x, y));
    } else if (element instanceof JRPrintImage image) {
      draw(image, x, y);
    } else if (element instanceof JRGenericPrintElement generic) {
      draw(generic, x, y);
    } else {
      throw new IllegalArgumentException(
          "The template has an element that is not drawn: " + element);
    }
  }

  private void draw(JRPrintText text, Look look, int x, int y) {
    if (look.background() != null) {
      background(text, x, y);
    }
    texts.draw(text, look, x, y);
    rules.box(look.borders(), x, y, text.getWidth(), text.getHeight());
  }

  private void background(JRPrintElement element, int x, int y) {
    rules.draw();
    page.begin(null);
    shapes.background(element.getBackcolor(), x, y, element.getWidth(), element.getHeight());
    page.end();
  }

  /** Draws something that is a figure if the template describes it, else an artifact. */
  private void drawn(JRPrintElement element, int x, int y, Runnable drawing) {
    rules.draw();
    Tags tags = Look.tags(element);
    String box = page.box(x, y, element.getWidth(), element.getHeight());
    Element figure = file.flow().figure(tags, element.getSourceElementId(), pageObject, box);
    page.begin(figure);
    drawing.run();
    page.end();
  }

  private void draw(JRPrintFrame frame, int x, int y) {
    if (frame.getMode() == ModeEnum.OPAQUE) {
      background(frame, x, y);
    }
    Tags tags = Look.tags(frame);
    if (tags.type() != null) {
      String box = page.box(x, y, frame.getWidth(), frame.getHeight());
      file.flow().enter(tags, frame.getSourceElementId(), pageObject, box);
    }
    var padding = frame.getLineBox();
    drawAll(frame.getElements(), x + padding.getLeftPadding(), y + padding.getTopPadding());
    if (tags.type() != null) {
      file.flow().leave();
    }
    rules.box(RuleDrawing.Borders.of(padding), x, y, frame.getWidth(), frame.getHeight());
  }

  private void draw(JRPrintLine line, int x, int y) {
    int width = line.getWidth() > 1 ? line.getWidth() : 0;
    int height = line.getHeight() > 1 ? line.getHeight() : 0;
    boolean down = line.getDirection() != LineDirectionEnum.BOTTOM_UP;
    RuleDrawing.Pen pen = RuleDrawing.Pen.of(line.getLinePen(), 1);
    if (height == 0 && !down) {
      rules.rule(pen, x, y + 1, x + width, y + 1);
      return;
    }
    rules.rule(pen, x, down ? y : y + height, x + width, down ? y + height : y);
  }

  private void draw(JRPrintImage image, int x, int y) {
    if (image.getMode() == ModeEnum.OPAQUE) {
      background(image, x, y);
    }
    if (image.getRenderer() != null) {
      Pictures.Picture picture = file.pictures().picture(image.getRenderer());
      drawn(image, x, y, () -> PictureDrawing.draw(page, image, picture, x, y));
    }
    file.destinations().anchor(image, x, page.up(y));
    rules.box(
        RuleDrawing.Borders.of(image.getLineBox()), x, y, image.getWidth(), image.getHeight());
  }

  private void draw(JRGenericPrintElement element, int x, int y) {
    if (BAR.equals(element.getGenericType().getName())) {
      String shares = (String) element.getParameterValue("text");
      drawn(
          element,
          x,
          y,
          () -> BarDrawing.draw(page, shares, x, y, element.getWidth(), element.getHeight()));
      return;
    }
    if (!QR.equals(element.getGenericType().getName())) {
      throw new IllegalArgumentException(
          "The template has an element that is not drawn: " + element.getGenericType());
    }
    String words = (String) element.getParameterValue("text");
    int side = Math.min(element.getWidth(), element.getHeight());
    boolean whole = "outside".equals(Look.property(element, "doc.quiet"));
    Runnable code = () -> QrDrawing.draw(page, words, x, y, side, whole);
    if ("true".equals(Look.property(element, "doc.link"))) {
      linked(element, words, x, y, code);
    } else {
      drawn(element, x, y, code);
    }
  }

  /** Draws something that leads to an address wherever it is touched. */
  private void linked(JRPrintElement element, String address, int x, int y, Runnable drawing) {
    Element link = file.flow().enterLink(element.getSourceElementId(), pageObject);
    drawn(element, x, y, drawing);
    if (link != null) {
      JRBasePrintHyperlink target = new JRBasePrintHyperlink();
      target.setHyperlinkType(HyperlinkTypeEnum.REFERENCE);
      target.setHyperlinkReference(address);
      String words = Look.tags(element).alternative();
      double right = (double) x + element.getWidth();
      annotations.add(target, link, words, x, page.up(y + element.getHeight()), right, page.up(y));
    }
    file.flow().leaveLink(link);
  }
}
