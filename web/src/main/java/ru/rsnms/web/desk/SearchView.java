package ru.rsnms.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.desk.DeskQueries;
import ru.rsnms.desk.Hit;

/** Backs {@code /desk/search.xhtml}: everything the words fit, by kind. */
@Named
@RequestScoped
public class SearchView {

  @Inject DeskQueries desk;

  private String words;
  private List<Hit> hits = List.of();

  public void load() {
    hits = desk.search(words);
  }

  /** Kinds that have hits, in their order. */
  public List<Kind> getKinds() {
    return Stream.of(Hit.Kind.values())
        .map(kind -> new Kind(kind, hits.stream().filter(hit -> hit.kind() == kind).toList()))
        .filter(kind -> !kind.hits().isEmpty())
        .toList();
  }

  public int getTotal() {
    return hits.size();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** Hits of one kind with the pages they lead to. */
  public record Kind(Hit.Kind kind, List<Hit> hits) {

    /** Address of the card of a hit. */
    public String card(Hit hit) {
      return cards() + "?id=" + hit.subject().value();
    }

    /** Address of the register with all the hits of this kind. */
    public String register() {
      return switch (kind) {
        case DOCUMENT -> "/document/orders.xhtml";
        case PERSON -> "/registry/people.xhtml";
        case ORGANIZATION -> "/registry/organizations.xhtml";
      };
    }

    /** Sign of the kind. */
    public String icon() {
      return switch (kind) {
        case DOCUMENT -> "doc";
        case PERSON -> "person";
        case ORGANIZATION -> "school";
      };
    }

    private String cards() {
      return switch (kind) {
        case DOCUMENT -> "/document/order.xhtml";
        case PERSON -> "/registry/person.xhtml";
        case ORGANIZATION -> "/registry/organization.xhtml";
      };
    }
  }
}
