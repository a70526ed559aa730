package dev.freehold.pools.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.Unsafe;
import dev.freehold.pool.Values;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Two inline arrays of one type, and Java arrays that hold the same if all is right. Methods are
 * found by their names, as those of the eight types are the same but for the type.
 */
@Unsafe("the arrays are used while their elements are allocated")
final class ArrayPair {
  private final Values one;
  private final Values other;
  private final Class<?> component;
  private final Object oneModel;
  private final Object otherModel;

  ArrayPair(Values one, Values other) {
    this.one = one;
    this.other = other;
    this.component = call(one, "toArray").getClass().getComponentType();
    this.oneModel = call(one, "toArray");
    this.otherModel = call(other, "toArray");
  }

  /** One operation on the first array, with some numbers; parts need not be within the array. */
  record Step(String operation, int index, int offset, int count, List<Long> numbers) {}

  void run(Step step) {
    Object values = javaArray(step.numbers());
    switch (step.operation()) {
      case "set" -> change(step, values, "set", values);
      case "set inline" -> change(step, otherModel, "set", other);
      case "fill" -> fill(step, Array.get(values, 0));
      case "copyWithin" -> copyWithin(step);
      case "get" -> get(step, values);
      case "swap" -> call(other, "set", 0, one, 0, one.length());
      default -> compare(step, values);
    }
    if (step.operation().equals("swap")) {
      System.arraycopy(oneModel, 0, otherModel, 0, one.length());
    }
    assertSame(oneModel, call(one, "toArray"));
    assertSame(otherModel, call(other, "toArray"));
  }

  private void change(Step step, Object source, String method, Object argument) {
    if (isWithin(step.index(), step.count(), oneModel)
        && isWithin(step.offset(), step.count(), source)) {
      call(one, method, step.index(), argument, step.offset(), step.count());
      System.arraycopy(source, step.offset(), oneModel, step.index(), step.count());
    } else {
      refused(() -> call(one, method, step.index(), argument, step.offset(), step.count()));
    }
  }

  private void get(Step step, Object target) {
    if (isWithin(step.index(), step.count(), oneModel)
        && isWithin(step.offset(), step.count(), target)) {
      call(one, "get", step.index(), target, step.offset(), step.count());
      Object expected = javaArray(step.numbers());
      System.arraycopy(oneModel, step.index(), expected, step.offset(), step.count());
      assertSame(expected, target);
    } else {
      refused(() -> call(one, "get", step.index(), target, step.offset(), step.count()));
    }
  }

  private void fill(Step step, Object value) {
    if (isWithin(step.index(), step.count(), oneModel)) {
      call(one, "fill", step.index(), step.count(), value);
      for (int each = 0; each < step.count(); each++) {
        Array.set(oneModel, step.index() + each, value);
      }
    } else {
      refused(() -> call(one, "fill", step.index(), step.count(), value));
    }
  }

  private void copyWithin(Step step) {
    if (isWithin(step.index(), step.count(), oneModel)
        && isWithin(step.offset(), step.count(), oneModel)) {
      one.copyWithin(step.index(), step.offset(), step.count());
      System.arraycopy(oneModel, step.index(), oneModel, step.offset(), step.count());
    } else {
      refused(() -> one.copyWithin(step.index(), step.offset(), step.count()));
    }
  }

  private void compare(Step step, Object values) {
    compare(step, otherModel, other);
    compare(step, values, values);
  }

  private void compare(Step step, Object model, Object argument) {
    if (isWithin(step.index(), step.count(), oneModel)
        && isWithin(step.offset(), step.count(), model)) {
      for (String method : List.of("mismatch", "compare")) {
        Object result = call(one, method, step.index(), argument, step.offset(), step.count());
        assertEquals(ofArrays(method, step, model), Integer.signum((int) result), method);
      }
    } else {
      refused(() -> call(one, "mismatch", step.index(), argument, step.offset(), step.count()));
    }
  }

  private int ofArrays(String method, Step step, Object model) {
    int end = step.index() + step.count();
    int modelEnd = step.offset() + step.count();
    try {
      Class<?> array = oneModel.getClass();
      Object result =
          java.util.Arrays.class
              .getMethod(method, array, int.class, int.class, array, int.class, int.class)
              .invoke(null, oneModel, step.index(), end, model, step.offset(), modelEnd);
      return Integer.signum((int) result);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isWithin(int index, int count, Object array) {
    return index >= 0 && count >= 0 && index <= Array.getLength(array) - count;
  }

  private static void refused(Runnable action) {
    assertThrows(IndexOutOfBoundsException.class, action::run);
  }

  private static void assertSame(Object expected, Object actual) {
    assertEquals(describe(expected), describe(actual));
  }

  private static String describe(Object array) {
    StringBuilder text = new StringBuilder();
    for (int each = 0; each < Array.getLength(array); each++) {
      text.append(Array.get(array, each)).append(' ');
    }
    return text.toString();
  }

  private Object javaArray(List<Long> numbers) {
    Object array = Array.newInstance(component, numbers.size());
    for (int each = 0; each < numbers.size(); each++) {
      Array.set(array, each, value(numbers.get(each)));
    }
    return array;
  }

  private Object value(long number) {
    return switch (component.getName()) {
      case "byte" -> (byte) number;
      case "short" -> (short) number;
      case "int" -> (int) number;
      case "long" -> number;
      case "char" -> (char) number;
      case "boolean" -> (number & 1) == 1;
      case "float" -> number == 3 ? Float.NaN : number == 4 ? -0f : (float) number;
      default -> number == 3 ? Double.NaN : number == 4 ? -0d : (double) number;
    };
  }

  private static Object call(Values on, String method, Object... arguments) {
    for (var each : on.getClass().getMethods()) {
      if (each.getName().equals(method) && takes(each.getParameterTypes(), arguments)) {
        try {
          return each.invoke(on, arguments);
        } catch (InvocationTargetException e) {
          throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    throw new AssertionError(method);
  }

  private static boolean takes(Class<?>[] types, Object[] arguments) {
    if (types.length != arguments.length) {
      return false;
    }
    for (int each = 0; each < types.length; each++) {
      if (!types[each].isPrimitive() && !types[each].isInstance(arguments[each])) {
        return false;
      }
    }
    return true;
  }
}
