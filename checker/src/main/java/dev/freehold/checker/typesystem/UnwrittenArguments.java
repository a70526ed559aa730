package dev.freehold.checker.typesystem;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import dev.freehold.checker.types.Carriers;
import dev.freehold.checker.types.Holding;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.typeannotator.TypeAnnotator;
import org.jspecify.annotations.Nullable;

/**
 * Type arguments of tracked type without a qualifier: what functions take is lent to them, and what
 * they give, or what a class of the library holds, is owned, as parameters and results are.
 */
final class UnwrittenArguments extends TypeAnnotator {
  private final OwnershipTypeFactory factory;
  private final OwnershipTypes types;
  private final Types javac;

  UnwrittenArguments(OwnershipTypeFactory factory, OwnershipTypes types) {
    super(factory);
    this.factory = factory;
    this.types = types;
    this.javac =
        Types.instance(((JavacProcessingEnvironment) factory.getProcessingEnv()).getContext());
  }

  @Override
  public @Nullable Void visitDeclared(AnnotatedDeclaredType type, @Nullable Void p) {
    List<AnnotatedTypeMirror> arguments = type.getTypeArguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (isTracked(arguments.get(i))) {
        qualify(arguments.get(i), type.getUnderlyingType(), i);
      }
    }
    return super.visitDeclared(type, null);
  }

  private boolean isTracked(AnnotatedTypeMirror argument) {
    return argument.getKind() == TypeKind.DECLARED
        && types.resources().isStrict(argument.getUnderlyingType());
  }

  private void qualify(AnnotatedTypeMirror argument, DeclaredType by, int index) {
    TypeElement type = (TypeElement) by.asElement();
    Holding holding = types.carriers().holding(type);
    if (argument.getPrimaryAnnotations().isEmpty()) {
      Qualifier unwritten =
          holding == Holding.FUNCTION
              ? ofFunction((Type) type.asType(), index)
              : Carriers.unwritten(type, holding);
      if (unwritten != null) {
        argument.addAnnotation(factory.mirror(unwritten));
      }
    } else if (holding == Holding.BORROWS && factory.held().given(argument) == Qualifier.OWN) {
      // List.of(buffer) borrows what it is given, though that is owned.
      argument.replaceAnnotation(factory.mirror(Qualifier.REF));
    }
  }

  /** What the one method does with the variable; null where it does both or nothing with it. */
  private @Nullable Qualifier ofFunction(Type function, int index) {
    Type method = javac.findDescriptorType(function);
    Type variable = function.getTypeArguments().get(index);
    boolean given = javac.isSameType(method.getReturnType(), variable);
    boolean taken =
        method.getParameterTypes().stream().anyMatch(each -> javac.isSameType(each, variable));
    if (given == taken) {
      return null;
    }
    return given ? Qualifier.OWN : Qualifier.REF;
  }
}
