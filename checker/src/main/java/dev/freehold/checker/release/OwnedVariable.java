package dev.freehold.checker.release;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.freehold.checker.flow.event.Possession;
import dev.freehold.checker.flow.event.Possession.Gain;
import java.util.Set;

/**
 * A variable that is released at the end of its scope.
 *
 * @param declaration of a local variable in a block, or of a parameter
 * @param scope the block, method or lambda that declares it
 * @param guard how it is known whether it owns its value when the scope ends
 * @param ends after which expressions it no longer does
 * @param overwritten the assignments that may overwrite what it owns
 */
record OwnedVariable(
    JCVariableDecl declaration,
    JCTree scope,
    ReleaseMethod release,
    Possession possession,
    Guarding guard,
    Set<EndPlace> ends,
    Set<JCAssign> overwritten) {

  /** What it has after it was given a value there. */
  Gain gain(Tree at) {
    return possession.gains().getOrDefault(at, Gain.NOTHING);
  }

  /** Whether it owns something after it was given a value there, or null. */
  boolean isOwnerAfter(Tree at) {
    Gain gain = gain(at);
    return gain == Gain.OWNER || gain == Gain.OWNER_OR_NULL;
  }
}
