/** Which way each arrow key goes, right and down. */
export const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The candidate that lies most in a direction. One straight ahead wins from a nearer one aside; what lies behind is no candidate. `place` tells where one lies. */
export function towards(from, candidates, place, [dx, dy]) {
  const start = place(from);
  let best = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const end = place(candidate);
    const [x, y] = [end.x - start.x, end.y - start.y];
    const ahead = x * dx + y * dy;
    if (ahead <= 0) continue;
    const cost = ahead + 2.5 * Math.abs(x * dy - y * dx);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}
