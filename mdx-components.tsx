export { useMDXComponents } from './components/mdx/registry'
