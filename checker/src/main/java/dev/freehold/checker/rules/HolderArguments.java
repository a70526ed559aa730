package dev.freehold.checker.rules;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.types.Carriers;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.Origin;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Which resources a generic type may have as its arguments. */
record HolderArguments(OwnershipTypes types) {
  static final String CONTAINERS =
      "keep them in an `OwnList`, `OwnMap` or `OwnSlot`, which releases what is in it";
  private static final String THREADS =
      "no thread releases its value when it ends: make one where it is used, or lend it to what needs"
          + " it";

  /** Whether that type, at that index, may have the argument. */
  boolean accepts(@Nullable TypeElement generic, int index, Tree argument) {
    if (generic == null) {
      return false;
    }
    return switch (types.carriers().holding(generic)) {
      case FUNCTION -> true;
      case BORROWS -> isBorrow(argument);
      case CONTENT, SINK, NOTHING ->
          !(mustSay(generic, argument) && writtenIn(argument) == null)
              && index < generic.getTypeParameters().size()
              && types.resources().isTracked(generic.getTypeParameters().get(index).asType());
    };
  }

  /** Of a class of the program nobody knows what it does with owners, until it is said. */
  private boolean mustSay(TypeElement generic, Tree argument) {
    return Carriers.holdsMany(generic)
        || (saysWhatItDoes(generic)
            && !Origin.isJdk(generic)
            && !(TreeUtils.typeOf(argument) instanceof TypeVariable)
            && !OwnershipTypes.isPolyOwnIn(TreeUtils.typeOf(argument)));
  }

  private boolean saysWhatItDoes(TypeElement generic) {
    Holding holding = types.carriers().holding(generic);
    return holding == Holding.CONTENT || holding == Holding.SINK;
  }

  private static boolean isBorrow(Tree argument) {
    Qualifier written = writtenIn(argument);
    return written == Qualifier.REF || written == Qualifier.MUT;
  }

  private static @Nullable Qualifier writtenIn(Tree argument) {
    TypeMirror type = TreeUtils.typeOf(argument);
    TypeMirror bound = type instanceof WildcardType wildcard ? wildcard.getExtendsBound() : type;
    Qualifier written = bound == null ? null : OwnershipTypes.writtenIn(bound);
    return written == null ? writtenBefore(argument) : written;
  }

  /** Of the class that an object without a class name extends, javac keeps the tree alone. */
  private static @Nullable Qualifier writtenBefore(Tree argument) {
    if (argument instanceof AnnotatedTypeTree annotated) {
      for (AnnotationTree each : annotated.getAnnotations()) {
        Qualifier written = OwnershipTypes.named(TreeUtils.annotationFromAnnotationTree(each));
        if (written != null) {
          return written;
        }
      }
    }
    return null;
  }

  /** Whether it is a resource, or a type variable that stands for one. */
  boolean isTracked(@Nullable TypeMirror type) {
    return type != null && types.resources().isStrict(type);
  }

  /** What to write instead of an argument that says nothing of its owner. */
  String help(@Nullable TypeElement generic, int index) {
    if (generic != null && types.carriers().holding(generic) == Holding.SINK) {
      return "write `@Own` before it if what it is given is released by it, or `@Ref`";
    }
    if (generic != null && types.carriers().holding(generic) == Holding.CONTENT) {
      return "write `@Own` before it if what is in it is released by who takes it out, or `@Ref`";
    }
    if (generic != null && generic.getQualifiedName().contentEquals("java.lang.ThreadLocal")) {
      return THREADS;
    }
    return generic instanceof ClassSymbol declared && Origin.isSource(declared)
        ? "let `%s` take them, by writing `<%s extends @Ref Object>` where it is declared"
            .formatted(
                declared.getSimpleName(), declared.getTypeParameters().get(index).getSimpleName())
        : CONTAINERS;
  }

  /** Whether the argument is an owner, or has one among its own. */
  boolean isOwner(Tree argument) {
    TypeMirror type = TreeUtils.typeOf(argument);
    return isTracked(type)
        ? writtenIn(argument) == Qualifier.OWN
        : type != null && types.carriers().carriedBy(type) == Qualifier.OWN;
  }

  /** Whether the type is a collection of borrows. */
  boolean isCollection(@Nullable TypeElement generic) {
    return generic != null && types.carriers().holding(generic) == Holding.BORROWS;
  }
}
