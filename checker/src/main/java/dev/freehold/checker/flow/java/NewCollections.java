package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.ownership.Call;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UnannotatedCode;
import dev.freehold.checker.types.Carriers;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.ResourceClasses.Kind;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Calls that make a collection of borrows: it is a borrow of what is in it alone, so more may be
 * put into it, whatever that is borrowed from.
 */
final class NewCollections {
  private NewCollections() {}

  /** Whether a call makes one: a constructor, or {@code List.of} and its like. */
  static boolean isNew(Point point, Call call) {
    return call.method().getKind() == ElementKind.CONSTRUCTOR
        ? point.types().resources().kindOf(EnclosingClass.of(call.method())) == Kind.ORDINARY
        : isMadeOfElements(point.types().carriers(), call);
  }

  /** What is made of a collection, or of an array, may be a view of it. */
  private static boolean isMadeOfElements(Carriers carriers, Call call) {
    return carriers.makesCollection(call.method())
        && call.arguments().stream().noneMatch(each -> holdsMore(carriers, each));
  }

  private static boolean holdsMore(Carriers carriers, Operand operand) {
    TypeMirror type = UnannotatedCode.typeOf(operand.tree());
    return type != null && (type.getKind() == TypeKind.ARRAY || carriers.carriedBy(type) != null);
  }
}
