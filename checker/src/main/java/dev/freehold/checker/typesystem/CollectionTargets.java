package dev.freehold.checker.typesystem;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.type.TypeKind;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedDeclaredType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedWildcardType;

/**
 * What a collection is made for that is given to a call: {@code new ArrayList<>(List.of(buffer))}
 * takes what extends {@code @Ref Buffer}, and of a buffer that may be written a list for writing is
 * inferred. Nobody but the constructor gets to see that list.
 */
record CollectionTargets(OwnershipTypeFactory factory) {

  /** The signature of a call that makes a collection: it borrows no more than is needed. */
  Signature at(MethodInvocationTree made, Signature signature) {
    boolean writes = signature.parameters().stream().anyMatch(CollectionTargets::isWritten);
    if (!writes || !isOnlyRead(made)) {
      return signature;
    }
    List<Signature.Parameter> parameters =
        signature.parameters().stream()
            .map(each -> isWritten(each) ? each.held(Qualifier.REF) : each)
            .toList();
    return signature.adapted(signature.receiver(), parameters, signature.result());
  }

  private static boolean isWritten(Signature.Parameter parameter) {
    return parameter.ownership() == Qualifier.MUT;
  }

  /** Whether a call gives the collection to another one, which only reads what is in it. */
  private boolean isOnlyRead(MethodInvocationTree made) {
    TreePath path = factory.getPath(made);
    Tree argument = made;
    while (path.getParentPath().getLeaf() instanceof ParenthesizedTree outer) {
      path = path.getParentPath();
      argument = outer;
    }
    Tree call = path.getParentPath().getLeaf();
    if (call instanceof NewClassTree created) {
      int index = created.getArguments().indexOf(argument);
      return index >= 0 && reads(factory.constructorFromUse(created).executableType(), index);
    }
    if (call instanceof MethodInvocationTree invoked) {
      int index = invoked.getArguments().indexOf(argument);
      return index >= 0 && reads(factory.methodFromUse(invoked).executableType(), index);
    }
    return false;
  }

  private boolean reads(AnnotatedExecutableType used, int index) {
    List<AnnotatedTypeMirror> parameters = used.getParameterTypes();
    return index < parameters.size()
        && parameters.get(index) instanceof AnnotatedDeclaredType collection
        && !collection.getTypeArguments().isEmpty()
        && collection.getTypeArguments().stream().allMatch(this::isOnlyRead);
  }

  private boolean isOnlyRead(AnnotatedTypeMirror argument) {
    if (!(argument instanceof AnnotatedWildcardType wildcard)) {
      return false;
    }
    AnnotatedTypeMirror element = wildcard.getExtendsBound();
    boolean gives = wildcard.getSuperBound().getKind() == TypeKind.NULL;
    return gives && factory.held().heldGiven(element) != Qualifier.MUT;
  }
}
