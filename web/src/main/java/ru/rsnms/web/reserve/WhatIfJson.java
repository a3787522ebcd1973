package ru.rsnms.web.reserve;

import java.util.List;
import ru.rsnms.reserve.run.WhatIfCard;
import ru.rsnms.reserve.run.WhatIfRules;

/**
 * A what-if as the API tells it; nothing of it is kept.
 *
 * @param own settings as the season's rules have them
 * @param tried settings looked at
 */
public record WhatIfJson(
    WhatIfRules own,
    WhatIfRules tried,
    WhatIfCard.Sums before,
    WhatIfCard.Sums after,
    List<WhatIfCard.Someone> entering,
    List<WhatIfCard.Someone> leaving,
    List<WhatIfCard.Someone> undecided,
    List<WhatIfCard.Municipality> municipalities,
    List<WhatIfCard.BorderRow> border) {

  static WhatIfJson of(WhatIfCard card) {
    return new WhatIfJson(
        card.own(),
        card.tried(),
        card.before(),
        card.after(),
        card.entering(),
        card.leaving(),
        card.undecided(),
        card.municipalities(),
        card.border());
  }
}
