package dev.freehold.checker.typesystem;

import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a generic method says where its type arguments are ordinary types: nothing. */
final class OrdinaryArguments {
  private OrdinaryArguments() {}

  /**
   * The same of a method that says its result is owned, whatever it is: an ordinary object is not.
   *
   * @param given the type of the result at a call
   */
  static Signature given(
      Signature said, ExecutableElement method, TypeMirror given, OwnershipTypes types) {
    boolean ordinary =
        said.result().ownership() == Qualifier.OWN
            && !types.words().givesSeparate(method)
            && method.getReturnType().getKind() == TypeKind.TYPEVAR
            && types.carriers().isOrdinary(given);
    return ordinary
        ? said.adapted(said.receiver(), said.parameters(), said.result().owned(null))
        : said;
  }

  /**
   * The same of parameters: what is taken over is no owner where it is an ordinary object.
   *
   * @param seen the type of the method, as a class inherits it
   */
  static Signature taken(
      Signature said, ExecutableElement method, ExecutableType seen, OwnershipTypes types) {
    List<Signature.Parameter> parameters = new ArrayList<>(said.parameters());
    boolean other = false;
    for (int i = 0; i < parameters.size(); i++) {
      boolean ordinary =
          method.getParameters().get(i).asType().getKind() == TypeKind.TYPEVAR
              && types.carriers().isOrdinary(seen.getParameterTypes().get(i));
      if (ordinary) {
        parameters.set(i, parameters.get(i).held(null));
        other = true;
      }
    }
    return other ? said.adapted(said.receiver(), parameters, said.result()) : said;
  }

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
