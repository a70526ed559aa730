package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** What a generic method says where its type arguments are ordinary types: nothing. */
final class OrdinaryArguments {
  private OrdinaryArguments() {}

  static Signature in(Signature declared, ExecutableElement method, OwnershipTypes types) {
    List<Signature.Parameter> parameters = new ArrayList<>();
    boolean changed = false;
    for (int i = 0; i < declared.parameters().size(); i++) {
      Signature.Parameter each = declared.parameters().get(i);
      boolean open =
          each.ownership() != null
              && types.openTypes().isLeftOpen(method.getParameters().get(i).asType(), method)
              && !types.signatures().saysParameter(method, i);
      parameters.add(open ? each.held(null) : each);
      changed |= open;
    }
    boolean open =
        declared.result().ownership() != null
            && types.openTypes().isLeftOpen(method.getReturnType(), method)
            && !types.signatures().saysResult(method);
    return changed || open
        ? declared.adapted(
            declared.receiver(),
            parameters,
            open ? declared.result().owned(null) : declared.result())
        : declared;
  }
}
