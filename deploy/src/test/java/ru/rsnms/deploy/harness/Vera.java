package ru.rsnms.deploy.harness;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The verdict of veraPDF on papers of the running system. */
public final class Vera {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /** What keeps a file from being PDF/A-1a and PDF/UA-1, a line a rule; empty for nothing. */
  public static List<String> faults(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_1_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> faults(pdf, flavour).stream())
        .toList();
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator =
            Foundries.defaultInstance().createValidator(flavour, 50, false, true, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(fault -> flavour + " " + said(fault))
          .distinct()
          .toList();
    } catch (Exception unreadable) {
      return List.of(flavour + " " + unreadable);
    }
  }

  private static String said(TestAssertion fault) {
    var rule = fault.getRuleId();
    return rule.getClause() + "-" + rule.getTestNumber() + " " + fault.getMessage();
  }
}
