package ru.rsnms.reports.internal.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The verdict of veraPDF. */
public final class Vera {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /** Fails unless the file is PDF/A-1a and PDF/UA-1. */
  public static void assertGreen(byte[] pdf) {
    assertGreen(pdf, PDFAFlavour.PDFA_1_A);
    assertGreen(pdf, PDFAFlavour.PDFUA_1);
  }

  private static void assertGreen(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator =
            Foundries.defaultInstance().createValidator(flavour, 50, false, true, false)) {
      var result = validator.validate(parser);
      String failures =
          result.getTestAssertions().stream()
              .map(
                  a ->
                      a.getRuleId().getClause()
                          + "-"
                          + a.getRuleId().getTestNumber()
                          + " "
                          + a.getMessage()
                          + " "
                          + a.getLocation().getContext())
              .distinct()
              .limit(12)
              .collect(Collectors.joining("\n"));
      assertThat(result.isCompliant()).as(flavour + "\n" + failures).isTrue();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
