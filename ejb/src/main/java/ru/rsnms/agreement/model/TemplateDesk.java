package ru.rsnms.agreement.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import ru.rsnms.agreement.template.NewTemplate;
import ru.rsnms.agreement.template.TemplateCheck;
import ru.rsnms.agreement.template.TemplateId;
import ru.rsnms.agreement.template.TemplateStage;
import ru.rsnms.agreement.template.TemplateVersionId;
import ru.rsnms.agreement.template.WriteTemplate;
import ru.rsnms.shared.Actor;
import ru.rsnms.shared.Conflict;

/** What is done with templates. */
@ApplicationScoped
public class TemplateDesk {

  private TemplateStore templates;

  protected TemplateDesk() {
    // for the container
  }

  @Inject
  public TemplateDesk(TemplateStore templates) {
    this.templates = templates;
  }

  public TemplateVersionId create(NewTemplate wanted, Actor by, Instant at) {
    if (templates.isTaken(wanted.code())) {
      throw new Conflict("agreement/template-code", wanted.code());
    }
    var template = new Template(wanted.code(), wanted.kind(), wanted.name(), by, at);
    var first = new TemplateVersion(template.id(), 1, wanted.text(), by, at);
    templates.add(template, first);
    return first.id();
  }

  public void write(WriteTemplate wanted, Actor by, Instant at) {
    var version = templates.get(wanted.id());
    version.mustBeSeen(wanted.version());
    version.write(wanted.text(), by, at);
    templates.get(version.template()).rename(wanted.name(), by, at);
  }

  public void publish(TemplateVersionId id, long seen, Actor by, Instant at) {
    var version = templates.get(id);
    version.mustBeSeen(seen);
    templates.getForUpdate(version.template());
    var flaws = TemplateCheck.of(version.text());
    if (!flaws.isEmpty()) {
      throw new Conflict("agreement/template-flaws", flaws.size());
    }
    templates
        .at(version.template(), TemplateStage.PUBLISHED)
        .ifPresent(before -> before.retire(by, at));
    templates.flush();
    version.publish(by, at);
  }

  public TemplateVersionId renew(TemplateId id, Actor by, Instant at) {
    templates.getForUpdate(id);
    templates
        .at(id, TemplateStage.DRAFT)
        .ifPresent(
            draft -> {
              throw new Conflict("agreement/template-has-draft", draft.number());
            });
    var last = templates.versions(id).get(0);
    var next = new TemplateVersion(id, last.number() + 1, last.text(), by, at);
    templates.add(next);
    return next.id();
  }
}
