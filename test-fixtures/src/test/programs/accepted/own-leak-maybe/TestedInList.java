import java.util.Collections;
import java.util.List;
import shared.Res;

/** As Lombok tests for null what `@Cleanup` releases. */
class TestedInList {
  static int right() {
    Res res = Res.open();
    try {
      return res.get();
    } finally {
      if (Collections.singletonList(res).get(0) != null) {
        res.close();
      }
    }
  }

  static int orNull(boolean made) {
    Res res = made ? Res.open() : null;
    try {
      return res == null ? 0 : res.get();
    } finally {
      if (null != (Collections.singletonList(res).get(0))) res.close();
    }
  }

  static int ordinary(List<String> names) {
    try (Res res = Res.open()) {
      return Collections.singletonList(names.get(0)).get(0) == null ? 0 : res.get();
    }
  }
}
