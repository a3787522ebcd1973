package ru.rsnms.deploy.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The three real acts go through the whole system as {@code deploy/issue.sh} takes them; the words
 * of the PDF are the words of the source, all of them and no others. Furniture is page numbers and
 * table headers repeated on a new page.
 */
class PaperWordsIT {

  private static final Pattern WORD = Pattern.compile("[^\\W_]+", Pattern.UNICODE_CHARACTER_CLASS);

  @ParameterizedTest
  @CsvSource({
    "order-426, 002_fb7c33490b455dca.txt",
    "order-1971, 003_a8d248b08840a0e7.txt",
    "disposition-139-r, 004_6484844935390cf2.txt"
  })
  void the_words_of_the_paper_are_the_words_of_the_source(String act, String source)
      throws IOException, InterruptedException {
    assumeTrue(RealActs.areAtHand(), "the source documents are not beside the repository");
    var bundle = OrderBundle.of(RealActs.file(act));

    var issued = RealActs.issued(act);

    var paper = new Bag();
    var pages = 0;
    try (var pdf = Loader.loadPDF(issued.paper())) {
      paper.add(new PDFTextStripper().getText(pdf).replaceAll("\u00AD\\s*", ""));
      pages = pdf.getNumberOfPages();
    }
    IntStream.rangeClosed(2, pages).forEach(page -> paper.remove(Integer.toString(page)));
    var wanted = new Bag();
    wanted.add(Files.readString(RealActs.DATA.resolve("texts").resolve(source)));

    assertThat(wanted.minus(paper).words()).as("words lost").isEmpty();
    var extra = paper.minus(wanted);
    tables(bundle).forEach(extra::removeWhole);
    assertThat(extra.words()).as("words added").isEmpty();
  }

  /** Header words of each table in the files of the bundle. */
  private static List<Bag> tables(JsonNode bundle) {
    return bundle.findParents("columns").stream()
        .map(
            table -> {
              var header = new Bag();
              header.addLeaves(table.path("columns"));
              header.addLeaves(table.path("column_numbers"));
              return header;
            })
        .toList();
  }

  /** Words with how often they occur. */
  private static final class Bag {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String text) {
      WORD.matcher(text).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
    }

    /** Words of a tree; a column may have columns under it. */
    void addLeaves(JsonNode node) {
      if (node.isContainerNode()) {
        node.forEach(this::addLeaves);
      } else {
        add(node.asText(""));
      }
    }

    void remove(String word) {
      counts.computeIfPresent(word, (same, count) -> count == 1 ? null : count - 1);
    }

    Bag minus(Bag other) {
      var rest = new Bag();
      counts.forEach(
          (word, count) -> {
            var more = count - other.counts.getOrDefault(word, 0);
            if (more > 0) {
              rest.counts.put(word, more);
            }
          });
      return rest;
    }

    /** Takes a whole header away as often as it is there as a whole. */
    void removeWhole(Bag header) {
      while (!header.counts.isEmpty() && holds(header)) {
        header.counts.forEach(
            (word, count) -> IntStream.range(0, count).forEach(i -> remove(word)));
      }
    }

    private boolean holds(Bag header) {
      return header.counts.entrySet().stream()
          .allMatch(word -> counts.getOrDefault(word.getKey(), 0) >= word.getValue());
    }

    Map<String, Integer> words() {
      return counts;
    }
  }
}
