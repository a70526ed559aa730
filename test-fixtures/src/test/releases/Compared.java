import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a method of {@code Auto} and that of {@code Hand} in three ways, with every set of steps
 * failing, and compares what each does, step by step.
 */
class Compared {
  public static void main(String[] arguments) throws Exception {
    for (Method auto : Auto.class.getDeclaredMethods()) {
      boolean compared =
          auto.getParameterCount() == 1
              && auto.getParameterTypes()[0] == int.class
              && !Modifier.isPrivate(auto.getModifiers())
              && !auto.isSynthetic();
      if (compared) {
        Method hand = Hand.class.getDeclaredMethod(auto.getName(), int.class);
        compare(auto, hand);
      }
    }
  }

  private static void compare(Method auto, Method hand) throws Exception {
    int runs = 0;
    for (int way = 0; way < 3; way++) {
      for (long failing = 0; failing < 1L << 12; failing++) {
        List<String> expected = run(hand, way, failing);
        List<String> actual = run(auto, way, failing);
        runs++;
        if (!expected.equals(actual)) {
          System.out.println(
              auto.getName() + " differs: way " + way + "\n  " + expected + "\n  " + actual);
          return;
        }
      }
    }
    System.out.println(auto.getName() + " agrees");
  }

  private static List<String> run(Method method, int way, long failing) throws Exception {
    Res.LOG.clear();
    Res.failing = failing;
    String end;
    try {
      end = "gives " + method.invoke(null, way);
    } catch (InvocationTargetException e) {
      end = describe(e.getCause());
    }
    List<String> all = new ArrayList<>(Res.LOG);
    all.add(end);
    return all;
  }

  private static String describe(Throwable thrown) {
    StringBuilder text = new StringBuilder("throws " + thrown.getMessage());
    for (Throwable each : thrown.getSuppressed()) {
      text.append(" (").append(describe(each)).append(")");
    }
    return text.toString();
  }
}
