package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** A method of this file, wherever it stands there, says what it does with its object. */
public record WriteOnDeclaredReceiver(ExecutableElement method, Qualifier qualifier)
    implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    MethodTree tree = source.methodOf(method);
    return tree == null ? List.of() : new WriteOnReceiver(tree, qualifier).proposals(source);
  }
}
