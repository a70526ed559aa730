import shared.Res;

class BoundedBox<T extends Res> {
  int get(T t) {
    t.close(); //! move.out.of.borrow
    return 0;
  }
}
