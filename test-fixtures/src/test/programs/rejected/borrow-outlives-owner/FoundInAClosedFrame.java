import dev.freehold.pool.StackPool;

@StackPool(capacity = 8)
interface FoundInAClosedFrame {
  int cost();

  void cost(int value);

  static int run(FoundInAClosedFramePool steps) {
    FoundInAClosedFrame found;
    try (var frame = steps.push()) {
      FoundInAClosedFrame step = frame.alloc();
      step.cost(1);
      found = frame.at(frame.handleOf(step)); //! borrow.outlives.owner
    }
    return found.cost();
  }
}
