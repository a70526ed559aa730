package dev.freehold.checker.types;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * What the names of methods say of ownership where nothing else does: AgeRun's naming, which Java
 * libraries follow as well.
 */
public final class Conventions {
  private static final List<String> MAKING = List.of("create", "make", "copy", "open", "new");
  private static final List<String> GIVING = List.of("create", "make", "copy", "new", "build");
  private static final List<String> LENDING = List.of("get", "find", "lookup", "peek");
  private static final List<String> TAKING = List.of("set", "add", "insert", "put");
  private static final List<String> KEEPING =
      List.of(
          "set",
          "add",
          "put",
          "insert",
          "register",
          "attach",
          "assign",
          "init",
          "initialize",
          "bind",
          "use",
          "with",
          "push",
          "offer",
          "enqueue",
          "install",
          "store",
          "adopt",
          "take");
  private static final Set<String> STATES =
      Set.of(
          "isOpen",
          "isClosed",
          "isConnected",
          "isBound",
          "isActive",
          "isAlive",
          "isRunning",
          "isShutdown",
          "isTerminated",
          "isValid",
          "unlock");
  private static final List<String> RELEASING = List.of("close", "release", "dispose", "free");

  private static final List<String> ENDING =
      List.of("destroy", "shutdown", "stop", "end", "terminate", "disconnect", "abort", "cleanup");

  private Conventions() {}

  /** Whether the result is the caller's. */
  static boolean makes(ExecutableElement method) {
    return beginsWith(method, MAKING);
  }

  /** Whether the name promises a result that is the caller's. */
  public static boolean gives(ExecutableElement method) {
    return beginsWith(method, GIVING);
  }

  /** Whether it promises one that is lent. */
  public static boolean lends(ExecutableElement method) {
    return beginsWith(method, LENDING);
  }

  /** Whether it promises to take an argument over. */
  public static boolean takesOver(ExecutableElement method) {
    return beginsWith(method, TAKING);
  }

  /** Whether it promises to give away what it takes: an argument, or what it takes out. */
  public static boolean takes(ExecutableElement method) {
    return beginsWith(method, List.of("take"));
  }

  /** Whether an argument may be kept. */
  static boolean keeps(ExecutableElement method) {
    return beginsWith(method, KEEPING);
  }

  /**
   * Whether an argument is released: by {@code closeQuietly(in)}, {@code Closeables.close(in)}, but
   * not by {@code table.close(session)}.
   */
  static boolean releases(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    boolean word = RELEASING.contains(name);
    return word
        ? method.getModifiers().contains(Modifier.STATIC)
        : beginsWith(method, RELEASING) || name.endsWith("Close");
  }

  /** Whether its name says that it releases, and not that it closes. */
  static boolean isNamedRelease(ExecutableElement method) {
    return beginsWith(method, List.of("release", "safeRelease"));
  }

  /**
   * Whether a method without arguments may release the object, though it is not the one to close.
   */
  static boolean mayEnd(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && (beginsWith(method, RELEASING) || beginsWith(method, ENDING));
  }

  /** Whether it tells of the state of its object, which may be asked of a closed one. */
  public static boolean tellsState(ExecutableElement method) {
    return STATES.contains(method.getSimpleName().toString());
  }

  /** Whether a method may close what is in its object: {@code close}, {@code doCleanup}. */
  public static boolean mayClose(ExecutableElement method) {
    String name = method.getSimpleName().toString().toLowerCase(Locale.ROOT);
    return Stream.of(
            "clos", "clean", "dispos", "releas", "free", "shut", "destroy", "abort", "stop", "fail")
        .anyMatch(name::contains);
  }

  /** Whether what it is given may have been closed already. */
  public static boolean takesClosed(ExecutableElement method) {
    return beginsWith(method, RELEASING) || beginsWith(method, ENDING) || releases(method);
  }

  private static boolean beginsWith(ExecutableElement method, List<String> words) {
    String name = method.getSimpleName().toString();
    return words.stream().anyMatch(word -> beginsWith(name, word));
  }

  /** The whole word: {@code openStream} opens, {@code opening} and {@code openOrClosing} do not. */
  private static boolean beginsWith(String name, String word) {
    return name.startsWith(word)
        && (name.length() == word.length() || !Character.isLowerCase(name.charAt(word.length())))
        && !name.startsWith("Or", word.length());
  }
}
