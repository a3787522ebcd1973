package ru.rsnms.reports.internal.tagged;

import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import ru.rsnms.reports.internal.tagged.file.Bytes;

/** Places a picture in its element as the template scales and aligns it. */
final class PictureDrawing {

  private PictureDrawing() {}

  static void draw(
      PageContent page, JRPrintImage element, Pictures.Picture picture, double x, double y) {
    var box = element.getLineBox();
    double left = x + box.getLeftPadding();
    double top = y + box.getTopPadding();
    double roomX = element.getWidth() - box.getLeftPadding() - box.getRightPadding();
    double roomY = element.getHeight() - box.getTopPadding() - box.getBottomPadding();
    double width = picture.width();
    double height = picture.height();
    ScaleImageEnum scale = element.getScaleImage();
    boolean clipped = scale == ScaleImageEnum.CLIP;
    if (scale == ScaleImageEnum.FILL_FRAME) {
      width = roomX;
      height = roomY;
    } else if (!clipped) {
      double factor = Math.min(roomX / width, roomY / height);
      width *= factor;
      height *= factor;
    }
    left += (roomX - width) * across(element);
    top += (roomY - height) * down(element);
    Bytes operators = page.operators();
    operators.put("q\n");
    if (clipped) {
      double lower = page.up(y + element.getHeight() - box.getBottomPadding());
      operators.numbers(x + box.getLeftPadding(), lower, roomX, roomY).put("re W n\n");
    }
    operators.numbers(width, 0, 0, height, left, page.up(top + height)).put("cm /");
    operators.put(picture.name()).put(" Do\nQ\n");
  }

  private static double across(JRPrintImage element) {
    return switch (element.getHorizontalImageAlign()) {
      case CENTER -> 0.5;
      case RIGHT -> 1;
      default -> 0;
    };
  }

  private static double down(JRPrintImage element) {
    return switch (element.getVerticalImageAlign()) {
      case MIDDLE -> 0.5;
      case BOTTOM -> 1;
      default -> 0;
    };
  }
}
