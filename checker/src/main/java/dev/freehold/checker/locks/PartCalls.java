package dev.freehold.checker.locks;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;

/** What methods do with a mutable object, as far as their names tell. */
final class PartCalls {
  /** What takes an element out of its container: the caller has it alone. */
  private static final Set<String> REMOVALS =
      Set.of(
          "poll",
          "pollFirst",
          "pollLast",
          "pollFirstEntry",
          "pollLastEntry",
          "pop",
          "take",
          "remove",
          "removeFirst",
          "removeLast",
          "put",
          "replace",
          "set",
          "getAndSet");

  private static final Set<String> COPIES =
      Set.of(
          "clone",
          "copy",
          "copyOf",
          "copyOfRange",
          "toArray",
          "toList",
          "toSet",
          "collect",
          "snapshot",
          "ofEntries");

  private static final Set<String> READS =
      Set.of(
          "charAt",
          "compareTo",
          "element",
          "endsWith",
          "entrySet",
          "equals",
          "first",
          "floor",
          "ceiling",
          "forEach",
          "get",
          "getFirst",
          "getLast",
          "getOrDefault",
          "hashCode",
          "higher",
          "indexOf",
          "isEmpty",
          "iterator",
          "keySet",
          "last",
          "lastIndexOf",
          "length",
          "lower",
          "nextClearBit",
          "nextSetBit",
          "peek",
          "peekFirst",
          "peekLast",
          "size",
          "startsWith",
          "stream",
          "subList",
          "substring",
          "toArray",
          "toString",
          "values",
          "clone",
          "containsAll",
          "contains",
          "containsKey",
          "containsValue",
          "cardinality",
          "floorKey",
          "ceilingKey",
          "floorEntry",
          "ceilingEntry",
          "firstKey",
          "lastKey",
          "firstEntry",
          "lastEntry",
          "headMap",
          "tailMap",
          "subMap",
          "headSet",
          "tailSet",
          "subSet");

  private static final Set<String> TYPES_THAT_COUNT_READS =
      Set.of("java.util.LinkedHashMap", "java.util.WeakHashMap");

  private PartCalls() {}

  /** Whether the result was a part of the object, and is no longer. */
  static boolean takesOut(ExecutableElement method) {
    return REMOVALS.contains(method.getSimpleName().toString());
  }

  /** Whether the result is a new object that shares no more than elements with the old one. */
  static boolean copies(ExecutableElement method) {
    return COPIES.contains(method.getSimpleName().toString());
  }

  /** Whether the JDK's method changes nothing. */
  static boolean onlyReads(MethodInvocationTree call, ExpressionTree object) {
    String type =
        TreeUtils.typeOf(object) instanceof javax.lang.model.type.DeclaredType declared
            ? declared.asElement().toString()
            : "";
    boolean ofJdk = type.startsWith("java.") && !TYPES_THAT_COUNT_READS.contains(type);
    return ofJdk && READS.contains(TreeUtils.elementFromUse(call).getSimpleName().toString());
  }

  /** The same of a method of the user's own, which its name alone can tell. */
  static boolean seemsToRead(MethodInvocationTree call) {
    String name = TreeUtils.elementFromUse(call).getSimpleName().toString();
    boolean asks = name.matches("(get|is|has)\\p{Upper}\\w*") && !name.contains("And");
    return READS.contains(name) || asks;
  }
}
