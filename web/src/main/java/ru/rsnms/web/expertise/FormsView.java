package ru.rsnms.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ru.rsnms.expertise.FormCard;
import ru.rsnms.expertise.FormQueries;

/** Backs {@code /expertise/forms.xhtml}: the review forms in their versions. */
@Named
@RequestScoped
public class FormsView {

  @Inject FormQueries forms;

  private List<FormCard> all;

  public void load() {
    all = forms.all();
  }

  public List<FormCard> getAll() {
    return all;
  }
}
