package dev.freehold.checker.release;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import org.jspecify.annotations.Nullable;

/**
 * The expression behind which a value has gone to somebody else.
 *
 * @param wanted the number that a parameter wants of it, which it may fail to give; null where it
 *     is as it is
 */
record EndPlace(JCExpression expression, @Nullable Type wanted) {}
