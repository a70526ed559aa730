import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

interface GenericSink<T extends @Ref Object> {
  void put(@Own T item);

  class Closing implements GenericSink<Res> {
    @Override
    public void put(@Mut Res item) { //! override.ownership
      item.set(0);
    }
  }
}
