/** Changes to Decap's own code that give the desk its place: Decap knows no pages but its own. */

const components = 'decap-cms-core/dist/esm/components';

export const deskPatches = [
  {
    module: `${components}/App/App.js`,
    reason: 'The desk stands beside the lists of entries.',
    find: "import Header from './Header';",
    replace: "import Header from './Header';\nimport Sidebar from '../Collection/Sidebar';",
  },
  {
    module: `${components}/App/App.js`,
    reason: 'The editor opens with what there is to do.',
    find: 'from: "/",\n            to: defaultPath',
    replace: 'from: "/",\n            to: "/desk"',
  },
  {
    module: `${components}/App/App.js`,
    reason: 'The desk is a page like the workflow.',
    find: 'hasWorkflow ? _jsx(Route, {\n            path: "/workflow",',
    replace:
      '_jsx(Route, {\n            path: "/desk",\n            render: () => deskPage(currentBackend(config).implementation, _jsx(Sidebar, { collections, collection: false, isSearchEnabled: config.search !== false, searchTerm: "" }))\n          }), hasWorkflow ? _jsx(Route, {\n            path: "/workflow",',
    uses: 'deskPage',
  },
  {
    module: `${components}/App/Header.js`,
    reason: 'The desk is where the content begins.',
    find: "location.pathname.startsWith('/collections/')",
    replace: "location.pathname === '/desk' || location.pathname.startsWith('/collections/')",
  },
  {
    module: `${components}/Collection/Sidebar.js`,
    reason: 'The way to the desk comes before the lists.',
    find: "children: collections.toList().filter(collection => collection.get('hide') !== true).map(collection => this.renderLink(collection, filterTerm))",
    replace:
      "children: [_jsx('li', { children: _jsxs(SidebarNavLink, { to: '/desk', activeClassName: 'sidebar-active', children: [_jsx(Icon, { type: 'check' }), deskLabel()] }) }, 'desk'), ...collections.toList().filter(collection => collection.get('hide') !== true).map(collection => this.renderLink(collection, filterTerm))]",
    uses: 'deskLabel',
  },
] as const;
