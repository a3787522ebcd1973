package ru.rsnms.document.adapter.check;

import java.util.stream.Stream;
import ru.rsnms.document.Finding;
import ru.rsnms.document.OrderText;

/** One kind of slip that an order with its annexes may have. */
@FunctionalInterface
interface OrderRule {

  Stream<Finding> doubtsAbout(OrderText text);
}
