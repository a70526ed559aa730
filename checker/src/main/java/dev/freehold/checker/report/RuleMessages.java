package dev.freehold.checker.report;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.JavacMessages;
import dev.freehold.internal.rule.RuleKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of our errors and warnings, by which each rule has a code of its own among those of
 * javac: {@code compiler.err.freehold.use.after.move}, say, which {@code -XDrawDiagnostics} prints
 * and {@link javax.tools.Diagnostic#getCode} gives.
 *
 * <p>What an error says is put together where it is found; what stands here is the frame.
 */
final class RuleMessages extends ResourceBundle {
  private static final String OWNER = "compiler";
  private static final String PREFIX = "freehold.";

  private final Map<String, String> texts =
      Arrays.stream(RuleKey.values())
          .flatMap(rule -> Stream.of(".err.", ".warn.").map(kind -> entry(kind, rule)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private RuleMessages() {}

  private static Map.Entry<String, String> entry(String kind, RuleKey rule) {
    return Map.entry(OWNER + kind + PREFIX + rule.text(), rule.message("{0}"));
  }

  /** Has javac know them, in every language. */
  static void addTo(Context context) {
    RuleMessages ours = new RuleMessages();
    JavacMessages.instance(context).add(locale -> ours);
  }

  /** An error by that rule. */
  static JCDiagnostic.Error error(RuleKey rule, String text) {
    return new JCDiagnostic.Error(OWNER, PREFIX + rule.text(), text);
  }

  /** A warning by that rule. */
  static JCDiagnostic.Warning warning(RuleKey rule, String text) {
    return new JCDiagnostic.Warning(OWNER, PREFIX + rule.text(), text);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
