import java.util.List;
import java.util.function.Consumer;
import shared.Res;

/** The interface hands on what is made, or nothing is made that must be released. */
class ReferenceDropsResult {
  interface Maker {
    Res make();
  }

  static void all(List<Long> numbers) {
    Maker made = Res::new;
    made.make().close();
    Consumer<String> text = StringBuilder::new;
    numbers.forEach(Long::longValue);
    numbers.forEach(number -> Res.open().close());
  }
}
