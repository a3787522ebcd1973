package ru.rsnms.expertise.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.rsnms.expertise.ConflictOrigin;
import ru.rsnms.expertise.ItemId;
import ru.rsnms.expertise.NewItem;
import ru.rsnms.expertise.NewPanel;
import ru.rsnms.expertise.PanelId;
import ru.rsnms.expertise.adapter.FileBlinding;
import ru.rsnms.expertise.panel.Bar;
import ru.rsnms.registry.PersonDirectory;
import ru.rsnms.registry.PersonView;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;
import ru.rsnms.shared.Invalid;

/**
 * What comes into a panel: itself and its items, with everything taken out that names an author.
 */
@ApplicationScoped
public class PanelEntry {

  private static final SecureRandom CHANCE = new SecureRandom();

  private PanelStore panels;
  private FormStore forms;
  private ExpertStore experts;
  private ConflictStore conflicts;
  private Blinding blinding;
  private PersonDirectory people;

  protected PanelEntry() {
    // for the container
  }

  @Inject
  public PanelEntry(
      PanelStore panels,
      FormStore forms,
      ExpertStore experts,
      ConflictStore conflicts,
      Blinding blinding,
      PersonDirectory people) {
    this.panels = panels;
    this.forms = forms;
    this.experts = experts;
    this.conflicts = conflicts;
    this.blinding = blinding;
    this.people = people;
  }

  public PanelId open(NewPanel wanted, Actor by, Instant at) {
    forms.published(wanted.form());
    var barred = new HashSet<>(wanted.barred());
    people.byAccount(by.account()).map(PersonView::id).ifPresent(barred::add);
    var panel = new Panel(wanted, barred, by, at);
    panels.add(panel);
    return panel.id();
  }

  public List<ItemId> handIn(Panel panel, List<NewItem> wanted, Actor by, Instant at) {
    var present = panels.items(panel.id());
    var subjects = present.stream().map(JudgedItem::subject).collect(Collectors.toSet());
    var last = present.stream().mapToInt(JudgedItem::number).max().orElse(0);
    var numbers = shuffled(last + 1, wanted.size());
    List<ItemId> ids = new ArrayList<>();
    for (var place = 0; place < wanted.size(); place++) {
      var one = wanted.get(place);
      mustBeOwned(panel, one);
      if (one.subject() != null && !subjects.add(one.subject())) {
        throw new Conflict("expertise/item-known");
      }
      ids.add(add(panel, one, numbers.get(place), by, at));
    }
    return ids;
  }

  private static List<Integer> shuffled(int first, int count) {
    var numbers = IntStream.range(first, first + count).boxed().collect(Collectors.toList());
    Collections.shuffle(numbers, CHANCE);
    return numbers;
  }

  /** Only its owner fills a panel that works for something. */
  private static void mustBeOwned(Panel panel, NewItem item) {
    if (panel.isAlone() != (item.subject() == null)) {
      throw new Invalid("expertise/not-the-owner", "subject");
    }
  }

  private ItemId add(Panel panel, NewItem wanted, int number, Actor by, Instant at) {
    var names = wanted.open() ? TelltaleGrammar.NOTHING : blinding.namesOf(wanted.touches());
    var item = new JudgedItem(panel, wanted, names.hide(wanted.title(), wanted.text()), number);
    panels.add(item);
    panels.flush();
    if (wanted.file() != null && wanted.file().length > 0) {
      panels.keep(item.id(), FileBlinding.blind(wanted.file(), names));
    }
    wanted.firstJudges().stream()
        .map(experts::ofPerson)
        .flatMap(Optional::stream)
        .forEach(
            one ->
                conflicts.keep(
                    item.id(), one.id(), Bar.FIRST_DECISION, ConflictOrigin.COMPUTED, "", by, at));
    return item.id();
  }
}
