package ru.rsnms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

/** Ways about a paper: bookmarks of its headings, the link under its QR code. */
class WaysTest {

  private final ReportRenderer renderer = ReportRenderers.standard();

  @Test
  void headings_of_several_pages_are_bookmarks_that_lead_to_them() throws IOException {
    try (PDDocument document = Pdf.open(renderer.pdf(Samples.orderWithAnnexes()))) {
      var found = new ArrayList<String>();
      collect(document, document.getDocumentCatalog().getDocumentOutline(), "", found);

      assertThat(found)
          .containsExactly(
              "1 ПРИКАЗ",
              "1 – Об утверждении положения о наставничестве и плана мероприятий на 2026–2028 годы",
              "2 – ПОЛОЖЕНИЕ о наставничестве в образовательных организациях Заречной области",
              "2 – – 1. Общие положения",
              "2 – – 2. Порядок отбора",
              "3 – – 3. Права и обязанности",
              "3 – – 4. Заключительные положения",
              "5 – ПЛАН МЕРОПРИЯТИЙ («ДОРОЖНАЯ КАРТА») по развитию наставничества на 2026–2028 годы",
              "8 – ПЕРЕЧЕНЬ опорных площадок");
    }
  }

  private static void collect(
      PDDocument document, PDOutlineNode node, String indent, List<String> found)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      var page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      found.add(page + " " + indent + item.getTitle().replace('\u00A0', ' '));
      collect(document, item, indent + "– ", found);
    }
  }

  @Test
  void one_page_needs_no_bookmarks() throws IOException {
    try (PDDocument document = Pdf.open(renderer.pdf(Samples.order()))) {
      assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
    }
  }

  @Test
  void the_code_leads_where_it_says() throws IOException {
    try (PDDocument document = Pdf.open(renderer.pdf(Samples.order()))) {
      var links = document.getPage(0).getAnnotations();
      assertThat(links).hasSize(1);
      var link = (PDAnnotationLink) links.get(0);
      assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(Samples.CHECK_ADDRESS);
      assertThat(link.getContents()).contains("QR-код", Samples.CHECK_ADDRESS);
      assertThat(link.getRectangle().getWidth()).isEqualTo(40);
      assertThat(link.isPrinted()).isTrue();
    }
  }

  @Test
  void the_code_is_a_figure_in_a_tagged_link() throws IOException {
    try (PDDocument document = Pdf.open(renderer.pdf(Samples.order()))) {
      var links = new ArrayList<PDStructureElement>();
      links(document.getDocumentCatalog().getStructureTreeRoot(), links);

      assertThat(links).hasSize(1);
      assertThat(links.get(0).getKids())
          .hasAtLeastOneElementOfType(PDObjectReference.class)
          .anySatisfy(
              kid ->
                  assertThat(kid)
                      .isInstanceOfSatisfying(
                          PDStructureElement.class,
                          figure -> assertThat(figure.getStructureType()).isEqualTo("Figure")));
      var parent = (COSDictionary) links.get(0).getCOSObject().getDictionaryObject(COSName.P);
      assertThat(parent.getNameAsString(COSName.S)).isEqualTo("P");
    }
  }

  private static void links(PDStructureNode node, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Link")) {
          found.add(element);
        }
        links(element, found);
      }
    }
  }
}
