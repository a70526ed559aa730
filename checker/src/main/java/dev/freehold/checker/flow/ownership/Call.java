package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Signature;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * A call whose receiver and arguments have been evaluated.
 *
 * @param tree the call
 * @param method what is called
 * @param signature what it says
 * @param receiver the object it is called on; null where there is none
 * @param arguments in order
 * @param loans what receiver and arguments lend
 */
public record Call(
    Tree tree,
    ExecutableElement method,
    Signature signature,
    @Nullable Operand receiver,
    List<Operand> arguments,
    CallLoans loans) {}
