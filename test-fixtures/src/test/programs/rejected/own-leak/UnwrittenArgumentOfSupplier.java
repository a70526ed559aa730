import java.util.function.Supplier;
import shared.Res;

/** What a function gives is owned, as results are. */
class UnwrittenArgumentOfSupplier {
  void run(Supplier<Res> source) {
    source.get(); //! own.leak
  }
}
