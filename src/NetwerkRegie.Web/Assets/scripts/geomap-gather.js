const apart = 24;

/** Puts together what would lie over each other on the screen: each point goes to the first group that is near enough. */
export function gather(points, place) {
  const groups = [];
  for (const point of points) {
    const spot = place(point);
    const near = groups.find(group => Math.hypot(group.spot.x - spot.x, group.spot.y - spot.y) < apart);
    if (near) near.points.push(point);
    else groups.push({ spot, points: [point] });
  }
  return groups.map(group => group.points);
}
