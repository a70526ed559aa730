package dev.freehold.checker.flow.ownership;

import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Which elements a handle may name: those that somebody has asked the handle of, or may have. */
public final class ElementNames {
  /** After these no handle is good that there may have been. */
  private static final Set<String> UNNAMED = Set.of("alloc", "tryAlloc", "remove");

  private static final String NAMING = "handleOf";

  private ElementNames() {}

  /** A call gave a new value, which may be an element of the pool that it was made on. */
  public static void made(Point point, Token token, Call call) {
    Operand receiver = call.receiver();
    if (receiver == null || !receiver.value().isTracked()) {
      return;
    }
    TypeElement elements = ElementTypes.elementsOf(point, receiver);
    if (elements != null
        && point.types().poolContents().mayBe(ElementTypes.givenBy(call), elements)) {
      boolean named = !UNNAMED.contains(ElementTypes.nameOf(call.method()));
      point.state().facts().element(token, ElementTypes.tokensOf(receiver.value()), named);
    }
  }

  /** What is lent to code that is not looked into, which may ask for its handle. */
  public static void shown(Point point, Call call) {
    if (!point.state().facts().knowsElements()) {
      return;
    }
    boolean ofPools = point.types().declarations().isOfPools(call.method());
    if (call.signature().field()
        || (ofPools && !ElementTypes.nameOf(call.method()).equals(NAMING))) {
      return;
    }
    if (call.receiver() != null && call.signature().receiver() != Qualifier.OWN) {
      named(point, call.receiver().value());
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      var parameter = call.signature().parameterFor(i);
      if (parameter == null || parameter.ownership() != Qualifier.OWN) {
        named(point, call.arguments().get(i).value());
      }
    }
  }

  /** Somebody gets to know the value, and may ask for its handle. */
  public static void named(Point point, Value value) {
    value.bindings().forEach(binding -> point.state().facts().named(binding.token()));
  }
}
