import java.util.function.Consumer;
import shared.Res;

/** What a function takes is lent to it, as to parameters. */
class UnwrittenArgumentOfConsumer {
  void run(Consumer<Res> reader) {
    Res res = Res.open();
    reader.accept(res);
    res.close();
  }
}
